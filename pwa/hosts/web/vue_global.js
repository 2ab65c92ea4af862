// NiceGUI's page script and Quasar look for Vue on the window.

import * as Vue from 'vue';

Object.assign(window, { Vue });
