/** The stage in one file: the tiny books, or with them the recorded day that this file carries. */
import { chapterIds } from '#content/lessons/ids.ts';
import { apart } from '#content/scenarios/embedded.ts';
import { FlightLayer } from '#panels/flight/FlightLayer.tsx';
import '#ui/tokens.css';
import '../app.css';
import { FaultNote } from '../FaultNote.tsx';
import { act, standing } from './act.ts';
import { Cover } from './Cover.tsx';
import { presets } from './carried.ts';
import { EmbedStage } from './EmbedStage.tsx';
import { EmbedTop } from './EmbedTop.tsx';
import './embed.css';
import { startPage } from './page.tsx';
import { openAuthors } from './start.ts';

const carried = presets.map(({ id }) => id);

startPage({
  offer: { scenarios: [...new Set([...carried, ...apart])], lessons: chapterIds, present: null },
  cover: (onStart) => <Cover onStart={onStart} />,
  body: (params, opened) => (
    <>
      <EmbedTop params={params} opened={opened} />
      <FaultNote />
      <EmbedStage />
      <FlightLayer />
    </>
  ),
  open: openAuthors,
  host: (params) => ({ act: (request) => act(request, params()), standing }),
});
