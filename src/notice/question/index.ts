export { answerOf } from './answer-of.ts';
export { ANSWERED_BY_LABEL, QUESTIONS, type Question } from './question.ts';
