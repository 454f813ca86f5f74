/** One account as a row. What happened to it in this step stands beside its name, in words and with a sign. */
import { memo } from 'react';
import type { Frame, World } from '#protocol/frame.ts';
import { useHidden } from '#store/lesson/staging.ts';
import { highlight, useLit } from '#store/view.ts';
import { NOTHING } from '#ui/format.ts';
import { Lots, Money, Price } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { Aftermath } from '../Aftermath.tsx';
import { FollowButton } from '../FollowButton.tsx';
import { priceOfAtoms } from '../facts.ts';
import { Guess } from '../Guess.tsx';
import { isClosedEarlier } from '../outcome.ts';

interface AccountEntryProps {
  readonly account: number;
  readonly frame: Frame;
  readonly world: World;
  readonly index: number;
}

const LIQUIDATED = 1;
const DELEVERAGED = 2;
/** Of the accounts table. */
const COLUMNS = 10;

export const AccountEntry = memo(function AccountEntry({ account, frame, world, index }: AccountEntryProps) {
  const { t } = useWords();
  const lit = useLit(account);
  const untold = useHidden('thresholds');
  const contract = frame.contracts[index];
  if (!contract) return null;
  const at = (column: Float64Array) => column[account] ?? Number.NaN;
  const lots = at(contract.lots) || 0;
  const touched = frame.touched[account] ?? 0;
  const why = { of: 'account', account, contract: index } as const;
  // Cash, equity and maintenance belong to the account as a whole.
  const whole = { of: 'account', account, contract: -1 } as const;
  const margin = at(contract.isolatedMargin);
  return (
    <>
      <tr
        data-lit={lit || undefined}
        onPointerEnter={() => highlight(account)}
        onPointerLeave={() => highlight(null)}
        onFocus={() => highlight(account)}
        onBlur={() => highlight(null)}
      >
        <th scope="row">
          <AccountName account={account} tabIndex={-1} />
          <Guess account={account} />
          <FollowButton account={account} />
          {touched & LIQUIDATED ? <span className="mark-liquidated">✕ {t('accounts.liquidated')}</span> : null}
          {touched & DELEVERAGED ? <span className="mark-deleveraged">◩ {t('accounts.deleveraged')}</span> : null}
        </th>
        <td className="accounts-side">
          {lots > 0 ? <span className="side-long">▲ {t('accounts.long')}</span> : null}
          {lots < 0 ? <span className="side-short">▼ {t('accounts.short')}</span> : null}
          {lots === 0 ? <span className="side-flat">{t('accounts.flat')}</span> : null}
        </td>
        <td>{lots === 0 ? NOTHING : <Lots lots={Math.abs(lots)} contract={index} why={{ ...why, name: 'lots' }} />}</td>
        <td>
          <Price
            ticks={lots === 0 ? Number.NaN : priceOfAtoms(world, at(contract.cost), lots, index)}
            contract={index}
            why={{ ...why, name: 'entryPrice' }}
          />
        </td>
        <td>
          <Money
            atoms={lots === 0 ? Number.NaN : at(contract.unrealizedPnl)}
            signed
            why={{ ...why, name: 'unrealizedPnl' }}
          />
        </td>
        <td>
          <Money atoms={at(frame.cash)} why={{ ...whole, name: 'cash' }} />
          {margin > 0 ? (
            <span className="accounts-margin">
              {' + '}
              <Money atoms={margin} why={{ ...why, name: 'isolatedMargin' }} /> {t('accounts.margin')}
            </span>
          ) : null}
        </td>
        <td>
          <Money atoms={at(frame.equity)} why={{ ...whole, name: 'equity' }} />
        </td>
        {untold ? null : (
          <>
            <td>
              <Money
                atoms={lots === 0 ? Number.NaN : at(frame.maintenance)}
                why={{ ...whole, name: 'maintenanceMargin' }}
              />
            </td>
            <td>
              <Price
                ticks={at(contract.liquidationPrice)}
                contract={index}
                why={{ ...why, name: 'liquidationPrice' }}
              />
            </td>
            <td>
              <Price ticks={at(contract.bankruptcyPrice)} contract={index} why={{ ...why, name: 'bankruptcyPrice' }} />
            </td>
          </>
        )}
      </tr>
      {isClosedEarlier(frame, account, index) ? (
        <tr className="accounts-after" data-lit={lit || undefined}>
          <td colSpan={COLUMNS}>
            <div>
              ◩ <Aftermath frame={frame} account={account} contract={index} />
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
});
