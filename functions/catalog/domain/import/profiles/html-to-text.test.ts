import { expect } from 'chai';
import { htmlToText } from './html-to-text.ts';

describe('the plain text of HTML', () => {
  it('keeps paragraphs, lines and list items apart', () => {
    const html = '<div><p>One <em>two</em><br>three</p>\n<ul><li>red</li>\n<li>blue</li></ul><p class="p1"> </p>last</div>';
    expect(htmlToText(html)).to.equal('One two\nthree\n- red\n- blue\n\nlast');
  });

  it('leaves out scripts, styles, comments and frames with what they hold, closed or not', () => {
    expect(htmlToText('a<script>alert("<p>")</script>b<style>p{}</style>c<!-- d -->e')).to.equal('abce');
    expect(htmlToText('a<iframe src="x">no')).to.equal('a');
    expect(htmlToText('a<!-- never closed')).to.equal('a');
  });

  it('reads entities by name and number, and leaves alone what is none', () => {
    expect(htmlToText('Caf&eacute; &Eacute;T&Eacute; &amp; 1&nbsp;&frac12;&#8217;s &#x1F6B2;')).to.equal('Café ÉTÉ & 1 ½’s 🚲');
    expect(htmlToText('R&D &unknown; &#0; &#xD800; &#99999999;')).to.equal('R&D &unknown; &#99999999;');
  });

  it('is text for good: what was escaped is not a tag again', () => {
    expect(htmlToText('&lt;script&gt;x&lt;/script&gt;')).to.equal('<script>x</script>');
    expect(htmlToText('1 < 2 and 3 > 2')).to.equal('1 < 2 and 3 > 2');
  });

  it('holds no control characters, and takes no longer for hostile text', () => {
    expect(htmlToText('a\u0000b\u0007c\r\nd')).to.equal('abc d');
    const started = performance.now();
    for (const piece of ['<p ', '<script', '<!--', '&#', '<li <']) htmlToText(piece.repeat(60_000));
    expect(performance.now() - started).to.be.below(2_000);
  });
});
