using Explainer.Import.Sources;
using Explainer.Import.Text;

namespace Explainer.Tests.Importing;

/// <summary>Docstrings: what of Python is read, and which forms of a docstring are.</summary>
public sealed class ImportDocstringTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("Words.\n\nNote:\n    A remark that\n    goes on.\n\nMore.", "Words.\n\n!!! note\n    A remark that\n    goes on.\n\nMore.")]
    [InlineData("Warning: Mind `this`\n    Never.", "!!! warning \"Mind `this`\"\n    Never.")]
    [InlineData("Args:\n    url (str): Address.\n        More of it.\n\n        - one\n        - two\n    **more: Others.\n    n (Callable[[int], str], optional):\n        Number.", "**Args**\n\n- `url` (`str`): Address.\n  More of it.\n\n  - one\n  - two\n- `**more`: Others.\n- `n` (`Callable[[int], str], optional`):\n  Number.")]
    [InlineData("Examples:\n    Text.\n\n    ```python\n    t = 1\n\n    t\n    ```\n\n    >>> 1\n    1\n\nEnd.", "**Examples**\n\nText.\n\n```python\nt = 1\n\nt\n```\n\n```python\n>>> 1\n1\n```\n\nEnd.")]
    [InlineData("So:\n>>> a\n1\n\nEnd.", "So:\n\n```python\n>>> a\n1\n```\n\nEnd.")]
    [InlineData("Returns:\n    A thing: with text\n        that goes on.", "**Returns**\n\nA thing: with text\nthat goes on.")]
    [InlineData("Returns:\n    A long sentence\n    that goes on.", "**Returns**\n\nA long sentence\nthat goes on.")]
    [InlineData("Returns:\n    int: One.\n    dict[str, int]: Two.", "**Returns**\n\n- int: One.\n- dict[str, int]: Two.")]
    [InlineData("Parameters\n----------\npath : str\n    The path.\na, b : int, optional\n*rest\n    The rest.\n\nReturns\n-------\nstr\n    Text.\n\nNotes\n-----\nWords.", "**Parameters**\n\n- `path : str`\n  The path.\n- `a, b : int, optional`\n- `*rest`\n  The rest.\n\n**Returns**\n\n- `str`\n  Text.\n\n**Notes**\n\nWords.")]
    [InlineData("Posts.\n:param str body: the body\n    that goes on\n:returns: none\n:raises ValueError: never", "Posts.\n\n- `param str body`: the body\n  that goes on\n- `returns`: none\n- `raises ValueError`: never")]
    [InlineData("Returns\n-------\nint\n    A number.\n\n:param a: the a", "**Returns**\n\n- `int`\n  A number.\n\n- `param a`: the a")]
    [InlineData("Usage::\n\n    a(1)\n\n      b\n\nEnd.", "Usage:\n\n```\na(1)\n\n  b\n```\n\nEnd.")]
    [InlineData(".. warning:: Mind\n    it.\n\n.. code-block:: python\n\n    a()", "!!! warning\n    Mind\n    it.\n\n```python\na()\n```")]
    [InlineData("Words\n  of one paragraph.\n\n1. a\n    b", "Words\n  of one paragraph.\n\n1. a\n    b")]
    public void A_docstring_is_written_by_its_style(string written, string made)
    {
        var style = new DocstringStyle();
        Assert.Equal(made, string.Join('\n', style.Convert(written.Split('\n'))).TrimEnd());
        Assert.False(style.HasDoubt);
    }

    [Theory]
    [InlineData("Args:\n    days: How long it\n    goes on.", "**Args**\n\n```\ndays: How long it\ngoes on.\n```")]
    [InlineData("Parameters\n----------\nThese are, as it were, all.", "**Parameters**\n\n```\nThese are, as it were, all.\n```")]
    [InlineData("Usage:\n    tool run\n        fast", "Usage:\n\n```\ntool run\n    fast\n```")]
    [InlineData(".. plot:: a\n    :width: 3", "```\n.. plot:: a\n    :width: 3\n```")]
    public void Lines_that_may_mean_several_things_stay_as_code(string written, string made)
    {
        var style = new DocstringStyle();
        Assert.Equal(made, string.Join('\n', style.Convert(written.Split('\n'))).TrimEnd());
        Assert.True(style.HasDoubt);
    }

    [Theory]
    [InlineData("def a(x,  # the first (one\n      y=1):\n    \"One line.\"", "def a(x, y=1)|One line.")]
    [InlineData("def a(sep: str = \"(\", end=')',\n      ):  # noqa (\n    r'''Raw \\a.'''", "def a(sep: str = \"(\", end=')')|Raw \\a.")]
    [InlineData("class A(Base): 'Words \\'said\\'.'\n", "class A(Base)|Words 'said'.")]
    [InlineData("@overload\ndef a(x: int) -> int: ...\n@overload\ndef a(x: str) -> str: ...\ndef a(x):\n    \"\"\"Both.\"\"\"\n", "def a(x)|Both.")]
    [InlineData("A = {\n  'a': 1,\n}\n\"\"\"Values.\"\"\"", "A|Values.")]
    [InlineData("if x:\n    def a():\n        \"\"\"In a condition.\"\"\"\n", "def a()|In a condition.")]
    [InlineData("class A:\n    def __init__(self):\n        \"\"\"Makes it.\"\"\"\n        self.b: int = 1\n        \"\"\"Its b.\"\"\"\n\n    class C:\n        def d(self):\n            \"\"\"Does.\"\"\"\n            def inner():\n                \"\"\"No.\"\"\"\n", "class A|\n> def __init__(self)|Makes it.\n> b: int|Its b.\n> class C|\n> > def d(self)|Does.")]
    [InlineData("def a[T](x: T = lambda y: y) -> dict[str, int]:\n    '''A'''\n", "def a[T](x: T = lambda y: y) -> dict[str, int]|A")]
    [InlineData("def a(\n    \"\"\"Open", "def a(\"\"\"Open|")]
    public void What_Python_defines_is_read_by_its_statements(string code, string read) =>
        Assert.Equal(read, string.Join('\n', PythonName.Read("m", code).Members.SelectMany(m => Lines(m, ""))));

    private static IEnumerable<string> Lines(PythonName name, string lead) => [$"{lead}{name.Signature}|{string.Join(' ', name.Text)}", .. name.Members.SelectMany(m => Lines(m, lead + "> "))];

    [Fact]
    public async Task A_module_is_written_with_the_methods_of_its_classes() => Assert.Equal(
        "Loans.\n\n**`class Loan`**\n\nOne loan.\n\n**`Loan`: `def __init__(self)`**\n\nMakes it.\n\n**`Loan`: `def extend(self)`**\n\nUsage:\n\n```\nextend\n```\n\n<!-- import: what code says of itself, in a form that is not known: extend -->\n\n**`def lend()`**\n\nUsage:\n\n```\nlend\n```",
        await place.Body("index.md", [.. ImportPlace.FilesOf("MkDocs"), ("docs/index.md", "# Home\n\n::: lending\n"), ("lending/__init__.py",
            "\"\"\"Loans.\"\"\"\n\nclass Loan:\n    '''One loan.'''\n    def __init__(self):\n        '''Makes it.'''\n    def _own(self):\n        '''No.'''\n    def extend(self):\n        '''\n        Usage:\n            extend\n        '''\n    def plain(self): pass\n\ndef lend():\n    '''\n    Usage:\n        lend\n    '''\n")]));
}
