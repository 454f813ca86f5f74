/** The two definitions of lights beside the tables that venues published: as drawn lights, as figures, and what differs in words. */
import { useId } from 'react';
import { type LightRow, type LightTable, lightTables } from '#content/evidence/lights.ts';
import { useWords } from '#ui/words.tsx';

const LIGHTS = [1, 2, 3, 4, 5];

export function LightsExhibit() {
  const { t } = useWords();
  const heading = useId();
  return (
    <section className="lights-exhibit" id="lights" aria-labelledby={heading}>
      <h3 id={heading}>{t('rules.part.lights')}</h3>
      <p className="rules-facts">{t('lights.about')}</p>
      <div className="lights-tables">
        {lightTables.map((table) => (
          <One key={table.venue} table={table} />
        ))}
      </div>
    </section>
  );
}

function One({ table: { venue, source, rows } }: { readonly table: LightTable }) {
  const { t } = useWords();
  return (
    <table>
      <caption>
        <a href={source.url} target="_blank" rel="noreferrer">
          {t('lights.of', { venue })}
        </a>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('lights.account')}</th>
          <th scope="col" className="crash-figure">
            {t('lights.size')}
          </th>
          {(['published', 'sizeQuintile', 'rankOverUsers'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`lights.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.account}>
            <th scope="row">{row.account}</th>
            <td className="crash-figure number">{row.size}</td>
            {(['published', 'sizeQuintile', 'rankOverUsers'] as const).map((name) => (
              <td key={name}>
                <Shown row={row} name={name} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Shown({
  row,
  name,
}: {
  readonly row: LightRow;
  readonly name: 'published' | 'sizeQuintile' | 'rankOverUsers';
}) {
  const { t } = useWords();
  const lit = row[name];
  return (
    <span className="lights-shown">
      <span className="lights-row" aria-hidden="true">
        {LIGHTS.map((light) => (
          <span key={light} className={light <= lit ? 'lights-one lights-on' : 'lights-one'} />
        ))}
      </span>
      <span className="number">{lit}</span>
      {lit !== row.published && <strong>{t('lights.differs')}</strong>}
    </span>
  );
}
