import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showTheme } from '../../design/theme.ts';
import { App } from './app/app.tsx';
import './main.css';

showTheme();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
