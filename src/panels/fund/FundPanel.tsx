/** The insurance fund as a tank: its level, its floor and trigger line, its history. One tank per fund. */
import { Sparkline } from '#charts/Sparkline.tsx';
import { Tank, type TankLine } from '#charts/Tank.tsx';
import { useSize } from '#charts/useSize.ts';
import type { FundFrame, World } from '#protocol/frame.ts';
import { useFrame, useWorld } from '#store/session.ts';
import { money } from '#ui/format.ts';
import { Panel } from '#ui/Panel.tsx';
import { Money } from '#ui/Quantity.tsx';
import { useUnits } from '#ui/units.tsx';
import { useWords } from '#ui/words.tsx';
import './fund.css';
import { tankDomain } from './levels.ts';

const TANK = { width: 64, height: 84 };
const HISTORY_HEIGHT = 68;

export function FundPanel() {
  const { t } = useWords();
  const world = useWorld();
  const frame = useFrame();
  return (
    <Panel title={t('fund.title')} className="fund">
      {world && frame
        ? frame.funds.map((fund) => (
            <Fund key={fund.account} fund={fund} world={world} titled={frame.funds.length > 1} />
          ))
        : null}
      {frame && frame.funds.length === 0 ? <p className="fund-none">{t('fund.none')}</p> : null}
    </Panel>
  );
}

function Fund({ fund, world, titled }: { readonly fund: FundFrame; readonly world: World; readonly titled: boolean }) {
  const { t } = useWords();
  const units = useUnits();
  const [box, size] = useSize();
  const lines: TankLine[] = [];
  if (fund.floor !== null) lines.push({ key: 'floor', at: fund.floor, className: 'fund-line fund-floor' });
  if (fund.triggerLine !== null)
    lines.push({ key: 'trigger', at: fund.triggerLine, className: 'fund-line fund-trigger' });
  const text = (atoms: number) => money(units, atoms);
  const first = fund.history[0] ?? fund.balance;
  const whole = { of: 'account', account: fund.account, contract: -1 } as const;
  return (
    <div className="fund-one">
      {titled ? <h3>{t('fund.of', { contract: world.contracts[fund.contract]?.id ?? '' })}</h3> : null}
      <div className="fund-tank" data-mark="fund">
        <Tank
          {...TANK}
          domain={tankDomain(fund)}
          level={fund.balance}
          ghost={fund.peak}
          lines={lines}
          label={t('fund.tank', { balance: text(fund.balance), peak: text(fund.peak) })}
        />
      </div>
      <div className="fund-facts">
        <p className="fund-balance">
          <Money atoms={fund.balance} unit why={{ of: 'fund', name: 'balance', fund: fund.account }} />
        </p>
        <dl>
          <div>
            <dt>{t('fund.peak')}</dt>
            <dd>
              <Money atoms={fund.peak} why={{ of: 'peak', fund: fund.account, name: 'peak' }} />
            </dd>
          </div>
          <div>
            <dt>
              <svg width="14" height="8" aria-hidden="true">
                <path className="fund-line fund-floor" d="M0,4H14" />
              </svg>
              {t(fund.floor === null ? 'fund.floorNone' : 'fund.floor')}
            </dt>
            <dd>
              {fund.floor === null ? null : (
                <Money atoms={fund.floor} why={{ of: 'fund', name: 'floor', fund: fund.account }} />
              )}
            </dd>
          </div>
          {fund.triggerLine === null ? null : (
            <div>
              <dt>
                <svg width="14" height="8" aria-hidden="true">
                  <path className="fund-line fund-trigger" d="M0,4H14" />
                </svg>
                {t('fund.trigger')}
              </dt>
              <dd>
                <Money atoms={fund.triggerLine} why={{ of: 'fund', name: 'triggerLine', fund: fund.account }} />
              </dd>
            </div>
          )}
          {fund.inventoryPnl === 0 ? null : (
            <>
              <div>
                <dt>{t('fund.cash')}</dt>
                <dd>
                  <Money atoms={fund.cash} why={{ ...whole, name: 'cash' }} />
                </dd>
              </div>
              <div>
                <dt>{t('fund.inventory')}</dt>
                <dd>
                  <Money atoms={fund.inventoryPnl} signed why={{ ...whole, name: 'unrealizedPnl' }} />
                </dd>
              </div>
            </>
          )}
        </dl>
      </div>
      <div ref={box} className="fund-history">
        {size && size.width > 20 ? (
          <Sparkline
            values={fund.history}
            width={size.width}
            height={HISTORY_HEIGHT}
            include={[0, fund.peak]}
            label={t('fund.history', { first: text(first), last: text(fund.balance) })}
          />
        ) : null}
      </div>
    </div>
  );
}
