import type { Assets } from '../web/index.ts';
import type { MachineFile } from './machine-files.ts';
import type { PreviewState, Version } from './preview.ts';
import type { LayersShown, PublishedVersion } from './published.ts';
import type { Shown } from './shown.ts';

/** What a site is made from. */
export interface SiteInput {
  readonly state: PreviewState;
  /** The declaration, as the team knows it. */
  readonly name: string;
  readonly assets: Assets;
  /** Public address of the site, without a slash at the end: `https://privacy.shop.example`. */
  readonly site: () => string;
  /** Address that the notices of the draft name for the rest; the shop's own web address when absent. */
  readonly readAt?: string | undefined;
  /** Newest first. */
  readonly published?: (() => readonly PublishedVersion[]) | undefined;
  /** Files for other programs, by path: `/.well-known/tilt.json`. */
  readonly exports?: (() => ReadonlyMap<string, MachineFile>) | undefined;
  /** Are the pages of the team shown although versions are published: the draft, its problems, the made-up shop? */
  readonly showsDraft: () => boolean;
  /** Is there a study of what customers say, for the team? */
  readonly hasStudy?: boolean;
  /** What the draft changes, told to customers in one language. */
  readonly draftChanges?: ((draft: Version, language: string) => LayersShown['changes']) | undefined;
}

/** A site as all its pages see it. */
export interface Site {
  readonly input: SiteInput;
  /** Newest first. */
  readonly published: readonly PublishedVersion[];
  readonly shown: ReadonlyMap<string, Shown>;
  /** What stands at `/{language}`: the newest version, or the draft while nothing is published. */
  readonly current: Shown | undefined;
  readonly files: ReadonlyMap<string, MachineFile>;
}
