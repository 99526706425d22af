using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Duplex.Configuration;

/// <summary>One YAML file and what is wrong with it.</summary>
internal sealed class ConfigurationFile(string name)
{
    private readonly List<ConfigurationError> _errors = [];

    public string Name => name;

    /// <summary>What is nested deeper is read by nobody, and would end the program.</summary>
    private const int MostDepth = 50;

    public IReadOnlyList<ConfigurationError> Errors => _errors;

    public void Report(int line, string wrong, string right) => _errors.Add(new ConfigurationError(name, line, wrong, right));

    /// <summary>The one mapping that the file holds; null where it cannot be read, which is reported.</summary>
    public YamlSection? Read(TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            var whole = text.ReadToEnd();
            if (LineOfDepth(whole) is { } line)
            {
                Report(line, $"keys and lists are nested deeper than {MostDepth} levels", "write flat 'key: value' lines");
                return null;
            }

            stream.Load(new StringReader(whole));
        }
        catch (YamlException broken)
        {
            Report((int)broken.Start.Line, "this is not readable as YAML: " + FirstSentence(broken.Message), "mend the indentation, quotes or duplicate key at this place");
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            return new YamlSection(this, "", root);
        }

        Report(1, stream.Documents.Count > 1 ? "the file holds several documents" : "the file holds no keys", "write one document of 'key: value' lines");
        return null;
    }

    /// <summary>Where the text is nested too deeply; null where it is not.</summary>
    private static int? LineOfDepth(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MostDepth)
            {
                return (int)parser.Current.Start.Line;
            }
        }

        return null;
    }

    private static string FirstSentence(string message)
    {
        var text = message.ReplaceLineEndings(" ").Trim();
        return text.EndsWith('.') ? text[..^1] : text;
    }
}
