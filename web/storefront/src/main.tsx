import { createRoot } from 'react-dom/client';
import { showTheme } from '../../design/theme.ts';
import './main.css';

showTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<p className="display p-8 text-4xl">Cartwright</p>);
