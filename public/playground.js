// The playground of embeds: sends what is typed through <adl-lab>, and lists what was sent and what came back. Text is only
// ever written as text.
const EXAMPLES = [
  { type: 'set', price: '84' },
  { type: 'seek', event: 'adl' },
  { type: 'step', by: -1 },
  { type: 'play' },
  { type: 'pause' },
  { type: 'reset', to: 'author' },
  { type: 'load', scenario: 'canonical-empty-fund' },
  { type: 'hide', parts: ['story', 'books'] },
  { type: 'lock', controls: ['handle'] },
  { type: 'theme', theme: 'dark' },
  { type: 'getState' },
  { type: 'getResult' },
  { type: 'getImage', of: 'stage', format: 'png' },
  { type: 'getImage', of: 'chart', format: 'svg' },
  { type: 'set', price: 'cheap' },
];
const HEARD = ['ready', 'state', 'event', 'resize', 'done', 'result', 'image', 'error'];
const MOST_LINES = 200;
const LONGEST_LINE = 600;

const place = (id) => document.getElementById(id);
const lab = place('lab');
const message = place('message');

function pictureOf({ data, of }) {
  const picture = new Image();
  picture.src = data;
  picture.alt = of;
  return picture;
}

function write(direction, content) {
  const line = document.createElement('li');
  const text = JSON.stringify(content) ?? String(content);
  line.textContent = `${direction} ${text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text}`;
  if (content?.image) line.append(pictureOf(content.image));
  place('log').prepend(line);
  while (place('log').childElementCount > MOST_LINES) place('log').lastElementChild?.remove();
}

for (const [at, example] of EXAMPLES.entries())
  place('example').append(new Option(JSON.stringify(example), String(at)));
const choose = () => {
  message.value = JSON.stringify(EXAMPLES[Number(place('example').value)], null, 2);
};
place('example').addEventListener('change', choose);
choose();

for (const name of HEARD) lab.addEventListener(`adl-${name}`, ({ detail }) => write('←', detail));

place('send').addEventListener('submit', (event) => {
  event.preventDefault();
  let request;
  try {
    request = JSON.parse(message.value);
  } catch (error) {
    write('not JSON:', error.message);
    return;
  }
  write('→', request);
  void lab.send(request);
});
