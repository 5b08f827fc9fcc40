import { openChatWindow } from './chat/chat-window.ts';
import { loadScene } from './server.ts';
import { asked } from './state.ts';
import { roomWords } from './words.ts';

const scene = await loadScene(asked().as);
document.documentElement.lang = scene.language;
const me = scene.people.find(({ id }) => id === scene.me);
if (!me) throw new Error(`The room seats nobody called ${scene.me}`);
document.title = `${me.name} · ${scene.chatName}`;
openChatWindow({ scene, me, words: roomWords[scene.language] }, document.body);
