export { receiptChannel } from './receipt-channel.ts';
