/** What a page tells search engines and those who link to it. Addresses are whole: `https://…`. */
export interface Meta {
  /** False for previews and pages of the team. */
  readonly isIndexed: boolean;
  readonly canonical: string;
  /** The same page in each language, its own among them. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** Where the language of the reader is chosen. */
  readonly chooser: string;
  readonly picture?: { readonly href: string; readonly alt: string };
  readonly site: string;
  readonly language: string;
}

/** The `meta` and `link` elements of a page for search engines and link cards (Open Graph). */
export function MetaTags(props: {
  readonly meta: Meta | undefined;
  readonly title: string;
  readonly description: string;
}) {
  const { meta } = props;
  if (!meta) return null;
  return (
    <>
      {meta.isIndexed ? null : <meta name="robots" content="noindex" />}
      <link rel="canonical" href={meta.canonical} />
      {meta.alternates.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      {meta.alternates.length > 1 ? <link rel="alternate" hreflang="x-default" href={meta.chooser} /> : null}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={meta.site} />
      <meta property="og:title" content={props.title} />
      {props.description === '' ? null : <meta property="og:description" content={props.description} />}
      <meta property="og:url" content={meta.canonical} />
      <meta property="og:locale" content={meta.language} />
      {meta.picture ? <Picture picture={meta.picture} /> : null}
    </>
  );
}

function Picture({ picture }: { readonly picture: NonNullable<Meta['picture']> }) {
  return (
    <>
      <meta property="og:image" content={picture.href} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
