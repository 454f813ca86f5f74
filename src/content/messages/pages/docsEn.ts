/** Words of the page for authors who embed. Names of the machine (`{code}`) come as values, so that none is misspelt. */
import type { Messages } from '../messages.ts';

export const docs = {
  'docs.title': 'ADL Lab in your own page',
  'docs.lead':
    'A figure that computes, in one paste. It needs no server, no account, no cookie and no script of yours, and it sends nothing anywhere.',
  'docs.contents': 'On this page',

  'docs.quick.title': 'In one paste',
  'docs.quick.element': 'As an element: as high as it needs to be, started when it comes near the screen.',
  'docs.quick.frame': 'As a plain frame, with no script in your page: give it a title, a width and a height.',
  'docs.quick.share':
    '{share}, on the stage, writes both for you, with a control for every parameter and a preview, also for the very state that you see.',
  'docs.quick.host': '{host} stands for wherever the built folder lies.',

  'docs.hosts.title': 'Where you write',
  'docs.hosts.mdx': 'Docusaurus and other MDX, as a frame',
  'docs.hosts.docusaurus':
    'Docusaurus, as an element: the script once in {docusaurusConfig}, then the element on any page',
  'docs.hosts.vitepress': 'VitePress: the script in {vitepressConfig}, where Vue is also told whose element it is',
  'docs.hosts.url': 'GitBook, Notion, WordPress and others that take an address',
  'docs.hosts.url.about':
    'Give them the page of a scenario or a chapter. It shows the outcome without any script, and tells such hosts by oEmbed what to put in its place, and which card to show.',
  'docs.hosts.url.none':
    'Give them the page of a scenario or a chapter: it shows the outcome without any script. This copy was built without its address ({siteUrl}), so it offers them no oEmbed and no card.',
  'docs.hosts.lms':
    'Moodle, Canvas, Blackboard: paste the frame into the source of a page. Nobody has to log in, and no marks are reported.',

  'docs.params.title': 'Parameters',
  'docs.params.about':
    'Of the address of {embedFile}, and attributes of the element by the same names. What is not understood is left out and named in the frame.',
  'docs.params.name': 'Name',
  'docs.params.values': 'Values',
  'docs.params.what': 'What it does',
  'docs.values.some': 'any of these, with commas between',
  'docs.values.rules': 'id of a rule book, such as {example}',
  'docs.values.price': 'a decimal number, such as {example}',
  'docs.values.event': 'or the number of an event',
  'docs.values.step': 'a number, or a name as the address of the chapter has it',
  'docs.values.state': 'as {share} writes it; in an address behind {hash}',

  'docs.param.scenario': 'Which book the stage opens with.',
  'docs.param.lesson': 'A chapter instead of the stage.',
  'docs.param.step': 'In a chapter: where it opens.',
  'docs.param.reveal': 'In a chapter: the answers are held back.',
  'docs.param.rules': 'Another rule book for the scenario.',
  'docs.param.policy': 'Another way to choose among the winners.',
  'docs.param.price': 'The index is set to it once, as the reader would.',
  'docs.param.event': 'Where the story stands: its start, its end, or right after the first event of a kind.',
  'docs.param.panels': 'What is shown; unasked, all.',
  'docs.param.hide': 'What is left out.',
  'docs.param.lock': 'What the reader may not move.',
  'docs.param.theme': 'Colours; unasked, as the reader’s system has them.',
  'docs.param.lang': 'Language; leads to the file that speaks it.',
  'docs.param.motion': 'How much moves; unasked, as the reader’s system asks.',
  'docs.param.autoplay': 'The story plays at once.',
  'docs.param.click': 'Nothing is computed before the reader presses Start.',
  'docs.param.links': 'Whether links lead out of the frame; unasked, they do.',
  'docs.param.state': 'The very state of a stage: book, rules and moment, so that they need not be asked for.',

  'docs.request.load': 'Opens a scenario that the file carries, by id, or a whole scenario file.',
  'docs.request.set': 'Sets the index, as the reader would.',
  'docs.request.play': 'Plays the story on.',
  'docs.request.pause': 'Stops playing.',
  'docs.request.step': 'One event on, or back.',
  'docs.request.seek': 'Goes to a moment, or in a chapter to a step.',
  'docs.request.reset': 'Back to what the address asked for, or to the book as it ships.',
  'docs.request.hide': 'Leaves these parts out, and shows all others.',
  'docs.request.lock': 'Keeps the reader from these, and from nothing else.',
  'docs.request.theme': 'Other colours, at once.',
  'docs.request.lang': 'Another language: the frame opens the file that speaks it.',
  'docs.request.size': 'Tells the height that the frame would like, now and whenever it changes.',
  'docs.request.getState': 'Where the reader stands, and the text of a link to it.',
  'docs.request.getResult': 'How the run came out, as a file of results has it.',
  'docs.request.getImage': 'A picture of what is shown, as a {dataAddress} address.',

  'docs.reply.ready': 'To the parent window, once: what this version understands.',
  'docs.reply.done': 'It was done.',
  'docs.reply.state': 'Where the reader stands: asked for, and unasked when it changes.',
  'docs.reply.event': 'The first event of a kind has been reached.',
  'docs.reply.lesson': 'The reader of a chapter has come to a step.',
  'docs.reply.prediction': 'A prediction, as the reader made it, and how far off it was.',
  'docs.reply.resize': 'The height that the frame would like, in pixels.',
  'docs.reply.result': 'The result that was asked for.',
  'docs.reply.image': 'The picture that was asked for.',
  'docs.reply.error': 'Why it was not done: what, where, and what was expected.',

  'docs.messages.title': 'Messages',
  'docs.messages.about':
    'A frame works fully without any. Where your page wants to talk, it waits for {ready}, which the frame posts to its parent without anything of its state, and answers that very window with {connect} and a port. From then on only the port is heard.',
  'docs.messages.source':
    'Know the frame by {eventSource}. A sandboxed frame has no origin: the browser says {nullOrigin}, which anybody may be.',
  'docs.messages.ids':
    'A request carries {envelope} and an {id}, a whole number higher than the last; its answer repeats it. What is not exactly a request is answered with one {error} and not acted on.',
  'docs.messages.element':
    'The element does all that: {send} is a promise of the answer, rejected with the reason when the frame goes before it answers, and what the frame says comes as events of the element, {adlState} and so on. Every attribute is a property, too ({click} as {clickToLoad}).',
  'docs.messages.asked': 'What you may ask',
  'docs.messages.said': 'What the frame says',
  'docs.messages.type': 'Type',
  'docs.messages.fields': 'Fields',
  'docs.messages.optional': 'optional',
  'docs.messages.schemas': 'JSON Schemas: {request}, {reply}. All of it can be tried in the {playground}.',
  'docs.messages.requestSchema': 'requests',
  'docs.messages.replySchema': 'what the frame says',
  'docs.messages.playground': 'playground',

  'docs.sizing.title': 'Size',
  'docs.sizing.fills':
    'A frame fills what it is given and scrolls inside. At {wide} the picture stands beside waterfall and queue; narrower, down to {least}, one stands below the other.',
  'docs.sizing.auto':
    'The element asks for the height that the frame would like ({size}) and follows it, up to {most}, unless it has a {height} attribute. Your own page can ask the same; the frame then also posts {iframeResize}, which Embedly and sites after its manner understand.',
  'docs.sizing.still':
    'Nothing is computed before the frame is in sight, and nothing plays on when it is not: ten on a page cost as much as one.',

  'docs.security.title': 'Security',
  'docs.security.need': 'The frame needs one permission, {allowScripts}. The others in the snippet add comfort:',
  'docs.security.downloads': 'saving a file, such as the one that reproduces a fault',
  'docs.security.popups': 'the link to the full version, which opens a page of its own',
  'docs.security.allow': 'full screen and copying, where a frame offers them',
  'docs.security.origin':
    'Leave {allowSameOrigin} out. Without an origin the frame cannot reach your cookies, your storage or your page, and it needs none of them.',
  'docs.security.policy':
    'Where your page has a content security policy, it lets the frame in, and for the element the script:',
  'docs.security.own':
    'The file’s own policy lets nothing in: no request to any host, no evaluated text, no script but its own, each named by its hash.',
  'docs.security.inputs':
    'Links, files and messages are decoded against a schema, with limits on their size; what is too large or unknown is refused by name, and what was on screen stays.',
  'docs.security.boundary':
    'What is hidden, locked or held back ({hide}, {lock}, {reveal}) keeps honest readers on the way. It is no protection: an address can be edited and a source can be read.',

  'docs.privacy.title': 'Privacy statement',
  'docs.privacy.about': 'For the files of a school or a company, as it is:',
  'docs.privacy.what':
    'ADL Lab is a set of static files. It has no server of its own, no account, no log-in and no advertising, and it asks for no personal data.',
  'docs.privacy.sends':
    'It sets no cookie, measures nobody and sends nothing: once its files are loaded it makes no request to any other host. Its content security policy enforces that, and its tests check it.',
  'docs.privacy.keeps':
    'What a reader does is computed in the reader’s own browser. The site keeps the chosen language, the predictions made and the chapters read on the device, and its own files, to open without a network; {learn} saves and erases what was predicted and read. In a sandboxed frame nothing is kept.',
  'docs.privacy.parent':
    'A page that embeds a frame can ask it for the state and its result, and is told the predictions that are made in a chapter. What that page does with them is for its owner to say.',
  'docs.privacy.server':
    'Whoever serves the files sees what any web server sees: address, time, browser. A state stands behind {hash} in an address, which browsers do not send.',

  'docs.versions.title': 'Versions',
  'docs.versions.pinned':
    '{pinned} never changes: neither what it shows, nor what it computes, nor what it says and hears. {latest} is the newest, and may. This page is of version {version}.',
  'docs.versions.keep':
    'The build writes its own version only: whoever puts up a new one keeps the folders of those before it.',
  'docs.versions.links':
    'A link carries the digest of its run. Whichever version opens it says whether the state was reproduced exactly, or what differs.',
  'docs.versions.digests':
    'Digest of each scenario run to its end, by version: where two columns agree, so does every event.',
  'docs.versions.scenario': 'Scenario',

  'docs.self.title': 'Your own copy',
  'docs.self.build':
    'Build once and put the folder {dist} anywhere on any static host: every address in it is relative.',
  'docs.self.site':
    'With {siteUrl} the build also writes what other hosts ask for by whole addresses: cards, oEmbed files, a sitemap.',
  'docs.self.one':
    '{embedFile} alone is enough for frames ({embedFileZh} in Chinese): save it, send it, open it from disk, or give its text to {srcdoc}. Where single pages may not be downloaded, put it into an archive.',
  'docs.self.offline':
    'The site opens again without a network once it has been visited; a file on disk needs none at all.',
  'docs.self.headers':
    'No header has to be set. One must not be: {frameOptions} would keep everybody from embedding it.',
  'docs.self.licence': 'The licence is MIT: copy it, change it, teach with it.',

  'docs.trouble.title': 'When something is in the way',
  'docs.trouble.blank': 'The frame stays empty',
  'docs.trouble.blank.why':
    'Your page’s policy does not let it in ({frameSrc}), or the host that serves it sends {frameOptions}.',
  'docs.trouble.still': 'It shows pictures and tables, and nothing moves',
  'docs.trouble.still.why':
    'Scripts are off, or the sandbox lacks {allowScripts}. What you see was computed when the site was built.',
  'docs.trouble.worker': 'It says that it may not start a worker',
  'docs.trouble.worker.why':
    'In {srcdoc} a frame inherits your page’s policy. The same engine then runs on the page, with the same results, and feels slow with large books. {workerSrc} lets the worker start; so does an address instead of {srcdoc}.',
  'docs.trouble.download': 'A file cannot be saved, or a link does not open',
  'docs.trouble.download.why': 'The sandbox lacks {allowDownloads} or {allowPopups}.',
  'docs.trouble.scroll': 'It scrolls inside, or a chapter is cut off',
  'docs.trouble.scroll.why': 'Use the element, which follows the height, or ask for {size} yourself.',
  'docs.trouble.theme': 'It is dark where your page is light',
  'docs.trouble.theme.why':
    'Unasked it follows the reader’s system. Set {theme}, and set it anew when your page switches: the element passes it on.',
  'docs.trouble.full': 'The link to the full version leads nowhere',
  'docs.trouble.full.why':
    'It leads to the site that the file was taken from. Without that site, take the link out: {hideFull}.',
  'docs.trouble.language': 'It stays in English',
  'docs.trouble.language.why':
    'A file speaks one language. {langZh} leads to {embedFileZh} beside it; where there is no address, as in {srcdoc}, take that file itself.',
} satisfies Messages;

export type DocsKey = keyof typeof docs;
