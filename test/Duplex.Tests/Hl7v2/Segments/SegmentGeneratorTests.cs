extern alias generator;

using generator::Duplex.Hl7SegmentGenerator;
using Duplex.GeneratedFiles;
using Duplex.Tests.Architecture;

namespace Duplex.Tests.Hl7v2.Segments;

public class SegmentGeneratorTests
{
    [Fact]
    public void Generating_again_gives_the_committed_files()
    {
        var generated = SegmentGenerator.Generate();
        var committed = OutputFolder.Read(Path.Combine(Repository.Root, "src", "Duplex.Hl7v2"));

        Assert.Equal(generated.Keys.Order(StringComparer.Ordinal), committed.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(generated.Where(file => committed[file.Key] != file.Value).Select(file => file.Key));
    }
}
