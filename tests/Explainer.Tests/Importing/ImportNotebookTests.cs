namespace Explainer.Tests.Importing;

/// <summary>Notebooks of Jupyter: text, code and what it had shown.</summary>
public sealed class ImportNotebookTests : IDisposable
{
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("""{"cell_type": "markdown", "source": ["Two *words*.\n", "And [a page](two.ipynb)."]}""", "Two *words*.\nAnd [a page](two.md).")]
    [InlineData("""{"cell_type": "code", "source": "print(1)\nprint(2)", "outputs": [{"output_type": "stream", "name": "stdout", "text": "1\n"}, {"output_type": "stream", "name": "stdout", "text": ["\u001b[31m2\u001b[0m\n"]}]}""", "```python\nprint(1)\nprint(2)\n```\n\n```\n1\n2\n```")]
    [InlineData("""{"cell_type": "code", "source": "a", "outputs": [{"output_type": "execute_result", "data": {"text/plain": "  a\n0 1", "text/html": "<div>\n  <table>\n\n    <tr><th></th><th>a</th></tr>\n    <tr><th>0</th><td>1</td></tr>\n  </table>\n</div>"}}]}""", "```python\na\n```\n\n|  | a |\n|---|---|\n| 0 | 1 |")]
    [InlineData("""{"cell_type": "code", "source": "#| fig-alt: A dot\nplot()", "outputs": [{"output_type": "display_data", "data": {"text/plain": "<Figure>", "image/png": "DOT\n"}}]}""", "```python\nplot()\n```\n\n![A dot](images/index-ipynb-picture-1.png)")]
    [InlineData("""{"cell_type": "code", "source": "a", "outputs": [{"output_type": "error", "ename": "NameError", "evalue": "a", "traceback": ["\u001b[0;31mNameError\u001b[0m: no a"]}]}""", "```python\na\n```\n\n```\nNameError: no a\n```")]
    [InlineData("""{"cell_type": "code", "source": "%%bash\nls", "outputs": []}""", "```bash\nls\n```")]
    [InlineData("""{"cell_type": "code", "source": "a = '```'", "metadata": {"tags": ["remove_input"]}, "outputs": [{"output_type": "execute_result", "data": {"text/markdown": "**Three**"}}]}""", "<!-- import: a part that readers did not see: a = '```' -->\n\n**Three**")]
    [InlineData("""{"cell_type": "code", "source": "chart", "outputs": [{"output_type": "display_data", "data": {"application/vnd.plotly.v1+json": {}, "text/plain": "Figure()"}}]}""", "```python\nchart\n```\n\n<!-- import: what code drew or printed: application/vnd.plotly.v1+json, text/plain -->")]
    [InlineData("""{"cell_type": "code", "source": "b", "outputs": [{"output_type": "execute_result", "data": {"text/html": "<div><table><tr><th>a</th></tr><tr><td>1</td></tr></table><script>run()</script></div>"}}, {"output_type": "display_data", "data": {"text/html": "<script>draw()</script>"}}]}""", "```python\nb\n```\n\n| a |\n|---|\n| 1 |\n\n<!-- import: what code drew or printed: text/html -->")]
    [InlineData("""{"cell_type": "markdown", "source": "![Sea](attachment:sea.png)", "attachments": {"sea.png": {"image/png": "DOT"}}}""", "![Sea](images/index-ipynb-picture-1.png)")]
    [InlineData("""{"cell_type": "raw", "source": "\\newpage", "metadata": {}}""", "<!-- import: a part that readers did not see: \\newpage -->")]
    public async Task A_cell_is_text_code_and_what_it_showed(string cell, string made) => Assert.Equal(made, await place.Body("index.md",
        ("index.ipynb", Notebook("""{"cell_type": "markdown", "source": "# Home"}""", cell.Replace("DOT", Dot, StringComparison.Ordinal))), ("two.ipynb", Notebook("""{"cell_type": "markdown", "source": "# Two\n\nText."}"""))));

    [Theory]
    [InlineData("myst.yml", "project:\n  title: Lending\n  toc:\n    - file: README.md\n    - file: desk\n")]
    [InlineData("_toc.yml", "format: jb-book\nroot: README\nchapters:\n- file: desk\n")]
    [InlineData("_quarto.yml", "project:\n  type: book\nbook:\n  chapters: [README.md, desk.ipynb]\n")]
    public async Task A_table_of_contents_lists_one_like_any_page(string file, string settings)
    {
        var made = await place.Import((file, settings), ("README.md", "# Home\n\nText.\n"), ("desk.ipynb", Notebook("""{"cell_type": "raw", "source": "---\ntitle: The desk\n---"}""", """{"cell_type": "markdown", "source": "Text of it."}""")));
        Assert.Contains("---\ntitle: The desk\n", made, StringComparison.Ordinal);
        Assert.Contains("\n---\n\nText of it.\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", true)]
    [InlineData("""[{"output_type": "stream", "text": "1"}]""", false)]
    public async Task One_that_a_book_runs_is_named_where_nothing_it_showed_is_kept(string outputs, bool isNamed) => Assert.Equal(isNamed, (await place.Import(("_toc.yml", "format: jb-book\nroot: README\nchapters:\n- file: desk\n"), ("README.md", "# Home\n\nText.\n"),
        ("desk.ipynb", Notebook("""{"cell_type": "markdown", "source": "# Desk\n\nText."}""", $$"""{"cell_type": "code", "source": "print(1)", "outputs": {{outputs}} }""")))).Contains("jupytext", StringComparison.Ordinal));

    [Fact]
    public async Task What_is_no_notebook_stays_behind_and_is_named() => Assert.Contains("- broken.ipynb\n", await place.Import(("README.md", "# Home\n\nText.\n"), ("broken.ipynb", "{}")), StringComparison.Ordinal);

    private static string Notebook(params string[] cells) => $$$"""{"nbformat": 4, "metadata": {"kernelspec": {"language": "python"}}, "cells": [{{{string.Join(", ", cells)}}}]}""";
}
