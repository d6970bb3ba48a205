export { spokenWords } from '../claims/spoken-words';
