/** One explanation: formula, values, terms, rule, rounding, sources. Prints the engine's text; amounts are grouped for the eye. */
import type { Explanation, ExplanationTerm, QuantityId } from '#protocol/explanation.ts';
import { useWorld } from '#store/session.ts';
import { decimal } from '#ui/format.ts';
import { SourceLink } from '#ui/SourceLink.tsx';
import { useUnits } from '#ui/units.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { ruleName } from './ruleName.ts';

interface ExplanationBodyProps {
  readonly explanation: Explanation;
  readonly onAsk: (id: QuantityId) => void;
}

export function ExplanationBody({ explanation, onAsk }: ExplanationBodyProps) {
  const words = useWords();
  const { t, prose, day } = words;
  const rules = useWorld()?.rules;
  const { formula, substituted, terms, rule, rounding, sources } = explanation;
  return (
    <div className="why-body">
      <p className="why-value" data-testid="why-value">
        <Amount value={explanation.value} unit={explanation.unit} />
      </p>
      <dl>
        <dt>{t('why.formula')}</dt>
        <dd>
          <code>{formula}</code>
        </dd>
        <dt>{t('why.values')}</dt>
        <dd>
          <code>{substituted}</code>
        </dd>
        {terms.length > 0 && (
          <>
            <dt>{t('why.terms')}</dt>
            <dd>
              <ul className="why-terms">
                {terms.map((term) => (
                  <Term key={term.symbol} term={term} onAsk={onAsk} />
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('why.rule')}</dt>
        <dd>
          {rule === null ? (
            t('why.shared')
          ) : (
            <>
              {[prose(rules?.name ?? ''), ruleName(rule, words)].filter(Boolean).join(' · ')} <code>{rule}</code>
            </>
          )}
        </dd>
        <dt>{t('why.rounding')}</dt>
        <dd>{rounding === null ? t('why.exact') : <Said text={rounding} />}</dd>
        {rule !== null && rules?.sources.length === 0 && (
          <>
            <dt>{t('why.sources')}</dt>
            <dd>{t('why.teaching')}</dd>
          </>
        )}
        {sources.length > 0 && (
          <>
            <dt>{t('why.sources')}</dt>
            {sources.map((source) => (
              <dd key={source.title}>
                <SourceLink source={source} />
                {source.date && `, ${t('why.read', { date: day(source.date) })}`}
              </dd>
            ))}
          </>
        )}
      </dl>
    </div>
  );
}

function Term({ term, onAsk }: { readonly term: ExplanationTerm; readonly onAsk: (id: QuantityId) => void }) {
  const { t, maybe } = useWords();
  const name = maybe(`quantity.${plainSymbol(term.symbol)}`) ?? term.symbol;
  const { quantity } = term;
  return (
    <li>
      <code>{term.symbol}</code>
      <span className="why-term-value">
        <Amount value={term.value} unit={term.unit} />
      </span>
      {quantity ? (
        <button type="button" className="why-term-ask" onClick={() => onAsk(quantity)}>
          {t('why.term', { name })}
        </button>
      ) : (
        <span className="why-term-name">{name === term.symbol ? '' : name}</span>
      )}
    </li>
  );
}

/** `maintenanceMargin[X-USD]` and `fundDelta[7]` are named by what stands before the bracket. */
function plainSymbol(symbol: string): string {
  return symbol.replace(/\[.*$/, '');
}

/** Decimals kept for the eye: the substituted formula above shows them all. */
const PLACES = 6;

function Amount({ value, unit }: Pick<ExplanationTerm, 'value' | 'unit'>) {
  const { quote } = useUnits();
  const text = decimal(value, PLACES);
  return <>{unit === 'money' ? `${text} ${quote}` : unit === 'percent' ? `${text} %` : text}</>;
}
