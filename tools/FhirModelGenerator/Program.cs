using Duplex.FhirModelGenerator;
using Duplex.GeneratedFiles;

if (args.Length is not (2 or 5))
{
    Console.Error.WriteLine(
        "Usage: FhirModelGenerator <folder with HL7's definition bundles, gzipped> <output folder of the model>"
        + " [<output folder of the search parameters> <folder with the US Core bundles> <output folder of profiles and value sets>]");
    return 2;
}

Write(args[1], ModelGenerator.Generate(args[0]));
if (args.Length == 5)
{
    Write(args[2], SearchParameterWriter.Generate(args[0]));
    var groups = DefinitionsGenerator.Generate(args[0], args[3]);
    DefinitionsGenerator.Write(args[4], groups);
    Console.WriteLine($"{groups.Count} groups of definitions, {groups.Values.Sum(content => (long)content.Length)} bytes before compression");
}

return 0;

static void Write(string folder, IReadOnlyDictionary<string, string> files)
{
    OutputFolder.Replace(folder, files);
    Console.WriteLine($"{files.Count} files, {files.Values.Sum(text => (long)text.Length)} characters");
}
