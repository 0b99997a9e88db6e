import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A voice that writes down what it would say, and takes a moment to say it: nothing is ever cut short. */
export interface Voice {
  /** Where it listens, as the environment variable `SPEECHD_ADDRESS` wants it. */
  readonly address: string;
  /** Everything said so far, one utterance a line. */
  readonly said: readonly string[];
  /** When something was said last, in milliseconds since 1970. */
  readonly lastAt: () => number;
  readonly close: () => void;
}

/** What is asked of a voice before it speaks; whatever else is asked is done. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'HISTORY GET CLIENT_ID': ['245-1', '245 OK'],
  'LIST OUTPUT_MODULES': ['250-written', '250 OK'],
  'LIST SYNTHESIS_VOICES': ['249-written\tfr\tnone', '249 OK'],
  'GET LANGUAGE': ['251-fr', '251 OK'],
  'GET OUTPUT_MODULE': ['251-written', '251 OK'],
  'GET PITCH': ['251-0', '251 OK'],
  'GET RATE': ['251-0', '251 OK'],
  'GET VOLUME': ['251-100', '251 OK'],
};

/**
 * When something said is over, in milliseconds, and told to be. Whoever reads a page on takes its next piece then, and misses what is
 * told before it listens, which a busy one does late: it is told again.
 */
const over = [20, 200, 1_000, 4_000];

/** Stands in for the speech server of Linux desktops (Speech Dispatcher), in its protocol, SSIP. */
export async function openVoice(): Promise<Voice> {
  const said: string[] = [];
  let lastAt = 0;
  const server = createServer((socket) =>
    converse(socket, (text) => {
      lastAt = Date.now();
      said.push(text);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `inet_socket:127.0.0.1:${(server.address() as AddressInfo).port}`,
    said,
    lastAt: () => lastAt,
    close: () => server.close(),
  };
}

function converse(socket: Socket, write: (text: string) => void): void {
  const reply = (...lines: readonly string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
  let unread = '';
  let isText = false;
  let spoken: string[] = [];
  let count = 0;
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    const lines = (unread + data.toString()).split('\r\n');
    unread = lines.pop() ?? '';
    for (const line of lines) {
      if (isText && line !== '.') spoken.push(line.replace(/^\.\./, '.'));
      else if (isText) {
        isText = false;
        say(plain(spoken.join(' ')));
        spoken = [];
      } else if (line === 'SPEAK') {
        isText = true;
        reply('230 OK');
      } else if (/^(?:CHAR|KEY) /.test(line)) say(line.replace(/^\w+ /, ''));
      else reply(...(answers[line] ?? ['200 OK']));
    }
  });

  function say(text: string): void {
    if (text !== '') write(text);
    count += 1;
    const id = String(count);
    reply(`225-${id}`, '225 OK');
    for (const after of over)
      setTimeout(() => reply(`701-${id}`, '701-1', '701 BEGIN', `702-${id}`, '702-1', '702 END'), after);
  }
}

/** The words without the marks of SSML. */
function plain(marked: string): string {
  return marked
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
