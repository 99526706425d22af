using Xunit;

namespace Duplex.Tests.Commands;

public sealed class BenchDataTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fhirpath")]
    [InlineData("fhir-parse")]
    [InlineData("fhir-search")]
    public async Task A_file_that_is_no_gzip_is_named(string benchmark)
    {
        _folder.Write("bundle-synthea-650.json.gz", "{}");
        _folder.Write("patient.json", "{}");

        var run = await CommandRun.OfAsync("bench", benchmark, "--data", _folder.Path);

        run.AssertFailsWith("bundle-synthea-650.json.gz is no gzip file", 1);
    }
}
