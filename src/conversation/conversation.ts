/** One public message by a customer, or a thread joined into one text; what a source file's row becomes. */
export interface Conversation {
  /** Unique in the study: the source's own id, or source name and row. */
  readonly id: string;
  readonly text: string;
  /** Keyed hash of the author; the name itself never gets this far. */
  readonly author?: string;
  /** What belongs together: messages of one thread are one cluster for intervals. */
  readonly thread?: string;
  /** Day of the message, ISO `YYYY-MM-DD`. */
  readonly day?: string;
  /** Where it was said, as the source names it: `twitter`, `app-store`, `service-desk`. */
  readonly channel?: string;
  /** BCP 47 language when the source states it; otherwise it is recognised. */
  readonly language?: string;
  /** Region when the source states it, otherwise the retailer's. */
  readonly region?: string;
  /** Id of the retailer when the source states it (a review page's), so that the text need not name it. */
  readonly retailer?: string;
  /** Title, stars and the like are part of the text; stars alone say nothing about a topic. */
  readonly stars?: number;
  /** True when the author is the retailer by handle or domain, or the source marks the post as paid. */
  readonly isOwnOrPaid?: boolean;
}

/** A retailer as a matcher needs it. */
export interface RetailerNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Without `@`. */
  readonly handles: readonly string[];
  readonly domains: readonly string[];
  /** Names (lower case) that are words of a language too: they count only beside a word of `when`, never beside one of `not`. */
  readonly ambiguous: readonly AmbiguousName[];
}

/** A name that means the retailer only in some company: Target, Gap, Next, Otto, Boots, Real. */
export interface AmbiguousName {
  readonly name: string;
  /** Words that make it the retailer. */
  readonly when: readonly string[];
  /** Words that make it something else. */
  readonly not: readonly string[];
}
