/** How loud and how long the one sound of the screen is: heard beside it, not across the room. */
const gain = 0.05;
const seconds = 0.4;

/** One soft tone for who does not look at the screen. Where the device has no sound, nothing. */
export function soundSoftly(): void {
  try {
    // eslint-disable-next-line compat/compat -- where there is none, this fails and nothing sounds
    const context = new AudioContext();
    const volume = new GainNode(context, { gain });
    const source = new OscillatorNode(context, { frequency: 440 });
    source.connect(volume).connect(context.destination);
    source.onended = () => void context.close();
    source.start();
    source.stop(context.currentTime + seconds);
  } catch {
    // A device without sound, or one that has not been touched yet.
  }
}
