import 'virtual:kern-colours.css';
import './styles/tokens.css';
import './styles/glyphs.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/status.css';
import './styles/tables.css';
import './styles/adapt.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { parse } from './core/route.svelte';
import Screen from './rooms/screen/Screen.svelte';

// The system decides between light and dark; ?theme= is for tests and pictures.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.kernTheme = theme;

const target = document.getElementById('app');
// What everybody in the room sees is a page of its own: no keys, no search, nothing of the office behind it.
if (target) mount(parse(location.hash).path[0] === 'leinwand' ? Screen : App, { target });
