using System.CommandLine;
using Duplex.Composition;

namespace Duplex.Commands;

/// <summary>Options that every command knows.</summary>
internal static class SharedOptions
{
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = $"The data folder; by default ${DataFolderPaths.Variable}, else 'data' under the current folder. Of some benchmarks the folder with what they measure",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print JSON instead of tables",
        Recursive = true,
    };

    public static DataFolderPaths DataFolder(this ParseResult parsed) => DataFolderPaths.Of(parsed.GetValue(Data));

    public static bool WantsJson(this ParseResult parsed) => parsed.GetValue(Json);

    /// <summary>A port option; 0 means any free one.</summary>
    public static Option<int> Port(string name, int byDefault, string what)
    {
        var option = new Option<int>(name) { Description = $"{what}; 0 for any free port", HelpName = "N", DefaultValueFactory = _ => byDefault };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, out var port) || port is < 0 or > 65535))
            {
                result.AddError($"'{text}' is not a port; write 1 to 65535, or 0 for any free one.");
            }
        });
        return option;
    }
}
