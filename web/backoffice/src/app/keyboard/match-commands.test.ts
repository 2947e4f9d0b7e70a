import { expect } from 'chai';
import { matchCommands } from './match-commands.ts';

describe('the command palette', () => {
  const command = (group: string, label: string) => ({ group, label, run: () => undefined });
  const commands = [command('Go to', 'Orders'), command('Go to', 'API keys'), command('Theme', 'Dark')];
  const labels = (text: string) => matchCommands(commands, text).map(({ label }) => label);

  it('finds by the beginnings of words, in any order', () => {
    expect(labels('ord go')).to.deep.equal(['Orders']);
    expect(labels('KEYS')).to.deep.equal(['API keys']);
  });

  it('has the commands of the page first, and none that is of use outside it alone', () => {
    const mixed = [
      command('Anywhere', 'Help'),
      command('Go to', 'Orders'),
      command('Order', 'Cancel'),
      { ...command('Order', 'Next'), keysOnly: true },
    ];
    expect(matchCommands(mixed, '').map(({ label }) => label)).to.deep.equal(['Cancel', 'Orders', 'Help']);
  });

  it('shows everything before something is typed, and nothing for what is called nowhere', () => {
    expect(labels('  ')).to.have.length(3);
    expect(labels('rders')).to.deep.equal([]);
  });
});
