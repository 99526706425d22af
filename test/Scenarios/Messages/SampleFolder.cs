using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Messages;

/// <summary>The sample messages of public projects, which lie outside of the repository.</summary>
internal sealed class SampleFolder
{
    private SampleFolder(string path)
    {
        Path = path;
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = System.IO.Path.GetRelativePath(path, file).Replace('\\', '/');
            if (SampleMessage.Read(name, File.ReadAllBytes(file)) is { } messages)
            {
                Messages.AddRange(messages);
            }
            else
            {
                Skipped.Add(name);
            }
        }
    }

    public string Path { get; }

    /// <summary>In the order in which they are sent: by file name, then by place.</summary>
    public List<SampleMessage> Messages { get; } = [];

    public List<string> Skipped { get; } = [];

    /// <summary>Skips the test where the samples are absent.</summary>
    public static SampleFolder Find()
    {
        var shared = Environment.GetEnvironmentVariable("DUPLEX_SHARED") ?? System.IO.Path.Combine(Repository.Root, "..", "shared");
        var folder = System.IO.Path.Combine(shared, "messages", "hl7v2");
        Assert.SkipUnless(Directory.Exists(folder), "The sample messages are not here; DUPLEX_SHARED names their folder.");
        return new SampleFolder(System.IO.Path.GetFullPath(folder));
    }
}
