/**
 * English text that is data (what a scenario tells, what the engine refuses, how a number was rounded) in another
 * language. The English text itself is the key; `{name}` in a key stands for whatever the engine put there. What has no
 * translation is said in English, and the caller can tell, since it comes back as it was.
 */
export type Prose = Readonly<Record<string, string>>;

export function proseOf(table: Prose): (text: string) => string {
  const known = new Map(Object.entries(table));
  const patterns = [...known].filter(([english]) => english.includes('{')).map(patternOf);
  return (text) => {
    const said = known.get(text);
    if (said !== undefined) return said;
    for (const { shape, translation } of patterns) {
      const values = shape.exec(text)?.groups;
      if (values) return translation.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    }
    return text;
  };
}

function patternOf([english, translation]: readonly [string, string]): { shape: RegExp; translation: string } {
  const source = english
    .split(/(\{\w+\})/)
    .map((part, at) =>
      at % 2 === 1 ? `(?<${part.slice(1, -1)}>.+?)` : part.replaceAll(/[$()*+./?[\\\]^{|}-]/g, '\\$&'),
    )
    .join('');
  return { shape: new RegExp(`^${source}$`, 's'), translation };
}
