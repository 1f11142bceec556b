/**
 * Web and e-mail addresses inside a text. Trailing punctuation belongs to the sentence; an e-mail address begins where
 * a word does, and holds nothing that a `mailto:` link would read as more than an address.
 */
const ADDRESS =
  /(\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”»]|(?<![^\s<>,;:()"])[^\s<>@,;:()"?&%#/\\]+@[^\s<>@,;:()"?&%#/\\]+\.[\p{L}\p{N}-]*[\p{L}\p{N}])/gu;

/** Shows a text with its web and e-mail addresses as links. */
export function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(ADDRESS).map((part, index) => {
        if (index % 2 === 0) return part;
        const isWeb = /^https?:/.test(part);
        return (
          <a href={isWeb ? part : `mailto:${part}`}>{isWeb ? part.replace(/^https?:\/\//, '') : part}</a>
        );
      })}
    </>
  );
}
