using System.CommandLine;
using System.Text.Json;
using Duplex.Engine.Identity;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>Options that the looking commands share.</summary>
internal static class LookingOptions
{
    public const string Organization = ConnectionKey.DefaultOrganization;

    public static Option<int> Max()
    {
        var option = new Option<int>("--max") { Description = "How many to show, newest first", HelpName = "N", DefaultValueFactory = _ => 50 };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, out var max) || max is < 1 or > 500))
            {
                result.AddError($"'{text}' is not a number from 1 to 500.");
            }
        });
        return option;
    }

    /// <summary>An option that takes one of an enum's names, written in kebab-case.</summary>
    public static Option<string?> OneOf<T>(string name, string description)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(Constant).ToArray();
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', names) };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    public static T? Parse<T>(string? constant)
        where T : struct, Enum => constant is null ? null : Enum.GetValues<T>().First(value => Constant(value.ToString()) == constant);

    /// <summary>As the API writes it: <c>InTheChart</c> is <c>in-the-chart</c>.</summary>
    public static string Constant(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>A table whose first column holds ids, which stay whole so that they can be copied.</summary>
    public static Table TableOf(string id, params string[] columns) => new Table()
        .Border(TableBorder.Rounded)
        .AddColumn(new TableColumn(id).NoWrap())
        .AddColumns(columns);

    public static string Text(this Instant instant) =>
        instant.ToDateTimeOffset().ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
