declare module 'doiuse' {
  import type { Plugin } from 'postcss';

  /** A look at styles: told of each feature that a browser named in package.json lacks. */
  const DoIUse: new (options: { onFeatureUsage: (usage: { feature: string }) => void }) => Plugin;
  export default DoIUse;
}
