import { testRule } from '../../src/testing.js';

const body = (text: string) => ({ 'mail.md': `---\nsubject: News\n---\n${text}\n` });

testRule('missing-alt-text', {
  good: [
    {
      name: 'texts that say what is there',
      files: body('![A tent on a ridge](a.png)\n\n<img src="b.png" alt="Northtrail">'),
    },
    { name: 'a text that is filled in', files: body('![{{ product.name }}](a.png)') },
    {
      name: 'decoration in HTML',
      files: body(
        '<img src="a.png" alt="">\n\n<img src="b.png" role="presentation">\n\n<img src="c.png" aria-hidden="true">\n\n<img src="d.gif" width="1" height="1">',
      ),
    },
    { name: 'a linked image with a text', files: body('[![See the tent](a.png)](https://northtrail.example)') },
    {
      name: 'a link with words beside the image',
      files: body('<a href="https://northtrail.example"><img src="a.png" alt=""> See the tent</a>'),
    },
    {
      name: 'a link with two images, one of which speaks',
      files: body(
        '<a href="https://northtrail.example"><img src="a.png" alt=""><img src="b.png" alt="See the tent"></a>',
      ),
    },
  ],
  bad: [
    {
      name: 'images without a text',
      files: body('![](a.png)\n\n<img src="b.png">'),
      findings: [
        { message: 'missing', words: '![](a.png)', severity: 'warning' },
        { message: 'missing', words: '<img src="b.png">' },
      ],
    },
    {
      name: 'links that are an image',
      files: body(
        '[![](a.png)](https://northtrail.example)\n\n<a href="https://northtrail.example"><img src="b.png" alt=""></a>',
      ),
      findings: [
        { message: 'link', words: '![](a.png)' },
        { message: 'link', words: '<img src="b.png" alt="">' },
      ],
    },
    {
      name: 'texts that say nothing',
      files: body('![IMG_2034.jpg](a.png)\n\n![image](b.png)\n\n<img src="c.png" alt="hero-final_2.png">'),
      findings: [
        { message: 'says-nothing', words: '![IMG_2034.jpg](a.png)' },
        { message: 'says-nothing', words: '![image](b.png)' },
        { message: 'says-nothing', words: '<img src="c.png" alt="hero-final_2.png">' },
      ],
    },
  ],
});
