/** What is published about files and messages: JSON Schemas made from the schemas that decode, and sample scenarios. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { canonical, canonicalAt84 } from '#content/scenarios/canonical.ts';
import { canonicalEmptyFund } from '#content/scenarios/canonicalEmptyFund.ts';
import { FrameMessageSchema } from '#decode/frameMessage.ts';
import { HostRequestSchema } from '#decode/hostRequest.ts';
import { RuleBookSchema } from '#decode/rulebook.ts';
import { ScenarioSchema } from '#decode/scenario.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';

/** Samples small enough to read; the others can be exported from the page. */
const samples: readonly ScenarioFile[] = [canonical, canonicalAt84, canonicalEmptyFund];

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type Published = typeof ScenarioSchema | typeof RuleBookSchema | typeof HostRequestSchema | typeof FrameMessageSchema;

function schemaText(schema: Published, name: string, title: string): string {
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input' });
  // Relative: the site may be served from any folder.
  return printed({ $schema, $id: name, title, ...rest });
}

export interface PublishedFile {
  /** Within the repository. */
  readonly path: string;
  readonly text: string;
}

export function publishedFiles(): readonly PublishedFile[] {
  return [
    {
      path: 'public/schema/scenario-1.schema.json',
      text: schemaText(ScenarioSchema, 'scenario-1.schema.json', 'ADL Lab scenario, schema 1'),
    },
    {
      path: 'public/schema/rulebook-1.schema.json',
      text: schemaText(RuleBookSchema, 'rulebook-1.schema.json', 'ADL Lab rule book, schema 1'),
    },
    {
      path: 'public/schema/host-message-1.schema.json',
      text: schemaText(
        HostRequestSchema,
        'host-message-1.schema.json',
        'ADL Lab embed, messages of a host page, version 1',
      ),
    },
    {
      path: 'public/schema/frame-message-1.schema.json',
      text: schemaText(
        FrameMessageSchema,
        'frame-message-1.schema.json',
        'ADL Lab embed, what the frame says, version 1',
      ),
    },
    ...samples.map((scenario) => ({
      path: `public/scenarios/${scenario.id}.scenario.json`,
      text: printed(scenario),
    })),
  ];
}
