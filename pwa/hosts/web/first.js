// In the head of the page: what must be at work before anything of it is drawn.

import { drawGuise, takeGuise } from './guise.js';
import { languageOf, waitFor } from './language.js';
import { watchExit } from './quick_exit.js';
import { watchSecondTap } from './second_tap.js';

const settings = JSON.parse(document.getElementById('kring-settings')?.textContent ?? '{}');

// first of all, so that nothing that fails after it can stand in its way
const language = languageOf(Object.keys(settings.languages));
watchExit(settings.base + settings.languages[language].elsewhere);
watchSecondTap();
waitFor(language);
takeGuise();
drawGuise();
