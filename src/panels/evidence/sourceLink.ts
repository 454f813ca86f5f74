/** Where the source of a worked example can be looked up: an address in it, or the repository, commit and path it names. */

const REPOSITORY = /^([\w.-]+\/[\w.-]+)(?:@([0-9a-f]{7,40}))?:\s?([\w./-]+)/;
const ADDRESS = /https?:\/\/[^\s;,)]+/;

export interface SourceLink {
  readonly href: string;
  readonly text: string;
}

/** null: it names nothing that has an address. */
export function sourceLink(source: string): SourceLink | null {
  const repository = REPOSITORY.exec(source);
  if (repository) {
    const [, name = '', commit, path = ''] = repository;
    const rest = source.slice(repository[0].length).replace(/^:\s?/, '');
    const address = `https://github.com/${name}`;
    const href = commit === undefined ? address : `${address}/blob/${commit}/${path}`;
    return { href, text: `${name.split('/')[1]}: ${rest || path}` };
  }
  const href = ADDRESS.exec(source)?.[0];
  return href === undefined ? null : { href, text: href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') };
}
