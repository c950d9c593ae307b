package com.invoiceparserpro.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML with CloudFormation's short tags into the long form: {@code !Ref X} becomes {@code
 * {Ref: X}} and {@code !Sub x} becomes {@code {"Fn::Sub": x}}.
 */
final class CloudFormationYaml {

  private CloudFormationYaml() {}

  /**
   * The document's root.
   *
   * @throws TemplateException if it is not YAML or not a mapping
   */
  static Map<?, ?> read(String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel("template.yaml").build();
    Object root;
    try {
      root = new Load(settings, new Constructor(settings)).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new TemplateException("The template is not valid YAML: " + e.getMessage(), e);
    }
    if (root instanceof Map<?, ?> map) {
      return map;
    }
    throw new TemplateException("The template is not a mapping.");
  }

  private static final class Constructor extends StandardConstructor {

    Constructor(LoadSettings settings) {
      super(settings);
    }

    @Override
    protected Optional<ConstructNode> findConstructorFor(Node node) {
      String tag = node.getTag().getValue();
      return tag.startsWith("!") && tag.length() > 1
          ? Optional.of(this::intrinsic)
          : super.findConstructorFor(node);
    }

    private Object intrinsic(Node node) {
      String name = node.getTag().getValue().substring(1);
      String key = name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
      return Map.of(key, argument(node));
    }

    private Object argument(Node node) {
      if (node instanceof ScalarNode scalar) {
        return scalar.getValue();
      }
      if (node instanceof SequenceNode sequence) {
        return List.copyOf(constructSequence(sequence));
      }
      node.setTag(Tag.MAP);
      return constructMapping((MappingNode) node);
    }
  }
}
