/** A part of the pages that is fetched once; afterwards it is there at once, without a moment of waiting. */
export function loadOnce<Part>(load: () => Promise<Part>): () => Part | Promise<Part> {
  let here: { readonly part: Part } | undefined;
  return () =>
    here
      ? here.part
      : load().then((part) => {
          here = { part };
          return part;
        });
}
