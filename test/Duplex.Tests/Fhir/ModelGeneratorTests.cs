using Duplex.FhirModelGenerator;
using Duplex.GeneratedFiles;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class ModelGeneratorTests
{
    [Fact]
    public void Generating_again_gives_the_committed_files()
    {
        var generated = ModelGenerator.Generate(SharedFiles.FolderOrSkip("fhir-r4"));
        var committed = OutputFolder.Read(Path.Combine(SharedFiles.RepositoryRoot, "src", "Duplex.Fhir.Model"));

        Assert.Equal(generated.Keys.Order(StringComparer.Ordinal), committed.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(generated.Where(file => committed[file.Key] != file.Value).Select(file => file.Key));
    }

    [Fact]
    public void A_generated_file_that_no_longer_belongs_is_removed_and_a_hand_written_one_stays()
    {
        var folder = Directory.CreateTempSubdirectory("model-generator-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Old.g.cs"), "");
            File.WriteAllText(Path.Combine(folder, "Own.cs"), "");

            OutputFolder.Replace(folder, new Dictionary<string, string> { ["Resources/New.g.cs"] = "text" });

            Assert.Equal(["Resources/New.g.cs"], OutputFolder.Read(folder).Keys);
            Assert.True(File.Exists(Path.Combine(folder, "Own.cs")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
