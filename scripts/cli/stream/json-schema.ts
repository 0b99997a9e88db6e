/** What a JSON Schema of `public/schema` is made of, as far as a table needs to know it. */
export interface Part {
  readonly type?: string;
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly maxItems?: number;
  readonly anyOf?: readonly Part[];
  readonly enum?: readonly string[];
}

/** The part itself where "unknown" or nothing may stand in its place. */
export function known(part: Part): Part {
  return part.anyOf?.find(({ type }) => type !== undefined && type !== 'null') ?? part;
}
