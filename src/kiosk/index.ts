export { startKiosk } from './start';
