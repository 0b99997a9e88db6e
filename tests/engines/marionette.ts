import { connect, type Socket } from 'node:net';
import { CommandFailed } from './session';

type Answer = readonly [
  kind: number,
  id: number,
  error: { error: string; message: string } | null,
  value: unknown,
];
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The protocol that geckodriver speaks with Firefox: messages in JSON, each after its length and a colon. Spoken directly,
 * since distributions ship the browser without that driver.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #heard = Buffer.alloc(0);
  #last = 0;

  private constructor(port: number, greet: () => void) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (data) => {
      this.#heard = Buffer.concat([this.#heard, data]);
      for (let text = this.#message(); text !== undefined; text = this.#message()) {
        const message = JSON.parse(text) as Answer | object;
        if (Array.isArray(message)) this.#take(message as unknown as Answer);
        else greet();
      }
    });
    const gone = () => this.#waiting.forEach(({ reject }) => reject(new CommandFailed('Firefox is gone')));
    this.#socket.on('error', gone).on('close', gone);
  }

  /** Takes up the conversation with the Firefox that listens on a port. */
  static async on(port: number): Promise<Marionette> {
    return new Promise((resolve) => {
      const one: Marionette = new Marionette(port, () => resolve(one));
    });
  }

  /** Sends a command by the protocol's own name, and returns its value. */
  send(name: string, parameters: object): Promise<unknown> {
    const id = (this.#last += 1);
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Hangs up. */
  close(): void {
    this.#socket.destroy();
  }

  /** The next whole message, when it has come. */
  #message(): string | undefined {
    const colon = this.#heard.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#heard.subarray(0, colon));
    if (this.#heard.length < end) return undefined;
    const text = this.#heard.subarray(colon + 1, end).toString();
    this.#heard = this.#heard.subarray(end);
    return text;
  }

  #take([, id, error, value]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new CommandFailed(`${error.error}: ${error.message}`));
    else waiting?.resolve(isWrapped(value) ? value.value : value);
  }
}

function isWrapped(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value;
}
