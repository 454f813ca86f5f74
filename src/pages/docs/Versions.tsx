/** What a version promises, and the digests by which anybody can check it. */
import { digests } from '#content/evidence/digests.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { Scroll } from './code.tsx';
import type { SayProps } from './ParameterTable.tsx';

export function Versions({ words, say, version }: SayProps & { readonly version: string }) {
  const known = Object.keys(digests);
  return (
    <>
      <p>
        {say('docs.versions.pinned', {
          pinned: <code>{`v/${version}/`}</code>,
          version: <code>{version}</code>,
        })}
      </p>
      <p>{say('docs.versions.keep')}</p>
      <p>{say('docs.versions.links')}</p>
      <Scroll label={words.say('docs.versions.digests')}>
        <table>
          <caption>{say('docs.versions.digests')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('docs.versions.scenario')}</th>
              {known.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenarios.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{words.prose(name)}</th>
                {known.map((one) => (
                  <td key={one}>
                    <code>{digests[one]?.[id] ?? '–'}</code>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
