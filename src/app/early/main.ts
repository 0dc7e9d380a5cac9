import { askEarly } from './ask-early.ts';

void askEarly(window.location.search);
