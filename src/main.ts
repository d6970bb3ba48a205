export { ReviewPrepPlugin as default } from './obsidian/plugin';
