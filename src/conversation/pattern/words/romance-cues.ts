/** Cues that the Romance languages share: pictures and signs. */
export const SIGNS = {
  positive: '👍|🙂|😊|🙏|😀|😃|😄|😁|🎉|✅|:)|:-)|:d|;)',
  negative: '😒|😤|😞|👎|😢|🙁|😕|😑|😐|:(|:-(|:/',
  love: '❤️|❤|😍|🥰|💯|👏|💚|💛|💙',
  anger: '😡|🤬|😠|💩|🤮',
} as const;
