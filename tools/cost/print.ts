import { renderCost } from './render.ts';

// `npm run cost`: prints what the shop's use cases cost, and what 1,000 orders do.
console.log(renderCost());
