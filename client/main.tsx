import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { AddressProvider } from './app/address.tsx';
import { PreferencesProvider } from './app/preferences.tsx';
import { WorkbookProvider } from './saved/workbook.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/search.css';
import './styles/shell.css';
import './styles/tour.css';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <PreferencesProvider>
      <AddressProvider>
        <WorkbookProvider>
          <App />
        </WorkbookProvider>
      </AddressProvider>
    </PreferencesProvider>,
  );
}
