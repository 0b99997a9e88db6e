/** What reads codes in pictures, in browsers that have it. */
interface Detector {
  detect(picture: Blob): Promise<readonly { readonly rawValue: string }[]>;
}

/** What makes such a reader; undefined where the browser has none. */
function detectorMaker(): (new (options: { formats: string[] }) => Detector) | undefined {
  return (globalThis as { BarcodeDetector?: new (options: { formats: string[] }) => Detector })
    .BarcodeDetector;
}

/** Whether this browser reads codes in pictures by itself. */
export function readsPictures(): boolean {
  return detectorMaker() !== undefined;
}

/** The text of the code in a picture, which stays on the device; null where there is none, or nothing reads it. */
export async function textInPicture(picture: Blob): Promise<string | null> {
  const Maker = detectorMaker();
  if (!Maker) return null;
  try {
    const [found] = await new Maker({ formats: ['qr_code'] }).detect(picture);
    return found?.rawValue ?? null;
  } catch {
    return null;
  }
}
