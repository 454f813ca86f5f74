import { expect, test } from 'vitest';
import { reproduced } from '#content/evidence/reproduced.ts';
import { sourceLink } from './sourceLink.ts';

test('a repository, commit and path become an address; what is tested is the text', () => {
  expect(
    sourceLink('dydxprotocol/v4-chain@84d4664b:protocol/x/clob/keeper/deleveraging_test.go:TestProcessDeleveraging'),
  ).toEqual({
    href: 'https://github.com/dydxprotocol/v4-chain/blob/84d4664b/protocol/x/clob/keeper/deleveraging_test.go',
    text: 'v4-chain: TestProcessDeleveraging',
  });
  expect(sourceLink('https://www.bitmex.com/app/liquidation (also elsewhere)')).toEqual({
    href: 'https://www.bitmex.com/app/liquidation',
    text: 'bitmex.com/app/liquidation',
  });
  expect(sourceLink('some/repository:a/path_test.go:Case')).toEqual({
    href: 'https://github.com/some/repository',
    text: 'repository: Case',
  });
  expect(sourceLink('derived by hand')).toBeNull();
});

test('every example says where it is from, and most can be looked up', () => {
  const cases = reproduced.flatMap((file) => file.cases);
  expect(cases.filter(({ source }) => source.trim() === '').map(({ id }) => id)).toEqual([]);
  const lost = cases.filter(({ source }) => sourceLink(source) === null);
  expect(lost.filter(({ source }) => !source.startsWith('derived'))).toEqual([]);
});
