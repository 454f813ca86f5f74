/** Every parameter of an embed's address, out of the table that reads them. */
import type { ReactNode } from 'react';
import { chapterIds } from '#content/lessons/ids.ts';
import type { DocsKey } from '#content/messages/pages/docsEn.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { PARAMETERS, type Parameter } from '#store/embedParameters.ts';
import type { PageWords } from '../words.ts';
import { Scroll } from './code.tsx';

export interface SayProps {
  readonly words: PageWords;
  readonly say: (key: DocsKey, values?: Readonly<Record<string, ReactNode>>) => ReactNode;
}

export function ParameterTable({ words, say }: SayProps) {
  return (
    <Scroll label={words.say('docs.params.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('docs.params.name')}</th>
            <th scope="col">{say('docs.params.values')}</th>
            <th scope="col">{say('docs.params.what')}</th>
          </tr>
        </thead>
        <tbody>
          {PARAMETERS.map((parameter) => (
            <tr key={parameter.name}>
              <th scope="row">
                <code>{parameter.name}</code>
              </th>
              <td>
                <Values parameter={parameter} words={words} say={say} />
              </td>
              <td>{say(`docs.param.${parameter.name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Values({ parameter, words, say }: SayProps & { readonly parameter: Parameter }) {
  const { name, many, shape } = parameter;
  const values =
    name === 'scenario' ? scenarios.map(({ id }) => id) : name === 'lesson' ? chapterIds : parameter.values;
  return (
    <>
      {values.map((value, at) => (
        <span key={value}>
          {at > 0 && ' '}
          <code>{value}</code>
        </span>
      ))}
      {many && <> {say('docs.values.some')}</>}
      {shape && (
        <>
          {' '}
          {say(`docs.values.${shape}`, {
            example: <code>{shape === 'rules' ? 'binance-usdm@2025-05' : '84'}</code>,
            share: <b>{words.t('share.open')}</b>,
          })}
        </>
      )}
    </>
  );
}
