namespace Duplex.Tests.Architecture;

public class FileSizeTests
{
    [Fact]
    public void Product_files_are_small()
    {
        var sizes = Repository.Sources("src").Select(file => (Lines: File.ReadLines(file).Count(), File: Repository.Relative(file))).OrderBy(size => size.Lines).ToList();
        Assert.DoesNotContain(sizes, size => size.Lines > 500);
        Assert.InRange(sizes[sizes.Count / 2].Lines, 1, 80);
        Assert.InRange(sizes[sizes.Count * 9 / 10].Lines, 1, 250);
    }

    [Fact]
    public void Test_files_are_not_long()
    {
        Assert.Empty(Repository.Sources("test").Where(file => File.ReadLines(file).Count() > 600).Select(Repository.Relative));
    }
}
