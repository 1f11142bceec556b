/** Web and e-mail addresses inside a text; trailing punctuation belongs to the sentence. */
const ADDRESS =
  /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]|[^\s<>@,;:()"]+@[^\s<>@,;:()"]+\.[\p{L}\p{N}-]*[\p{L}\p{N}])/gu;

/** Shows a text with its web and e-mail addresses as links. */
export function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(ADDRESS).map((part, index) => {
        if (index % 2 === 0) return part;
        const isWeb = part.startsWith('http');
        return (
          <a href={isWeb ? part : `mailto:${part}`}>{isWeb ? part.replace(/^https?:\/\//, '') : part}</a>
        );
      })}
    </>
  );
}
